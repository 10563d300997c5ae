import type { VNode } from 'preact'
import { Options } from '../../Options.tsx'
import type { Posed } from '../../pose.ts'
import type { ViewProps } from '../../view.ts'

export const View = (props: ViewProps): VNode => <Options {...props} />
export const isComplete = (_: Posed, said: readonly string[]): boolean => said.length > 0
