import { Options } from '../../Options.tsx'
import type { View } from '../../view.ts'

export const multi: View = {
  View: props => <Options {...props} />,
  isComplete: (_, said) => said.length > 0,
}
