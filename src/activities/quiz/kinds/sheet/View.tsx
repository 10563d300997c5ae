import { Options } from '../../Options.tsx'
import type { View } from '../../view.ts'

export const sheet: View = {
  View: props => <Options {...props} numbered />,
  isComplete: (_, said) => said.length > 0,
}
