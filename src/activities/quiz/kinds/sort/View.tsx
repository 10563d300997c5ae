import type { VNode } from 'preact'
import { allRows, Rows } from '../../Rows.tsx'
import type { ViewProps } from '../../view.ts'

export const View = (props: ViewProps): VNode => <Rows {...props} numbered />
export const isComplete = allRows
