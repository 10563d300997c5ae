import { Options } from '../../Options.tsx'
import type { View } from '../../view.ts'

export const single: View = {
  View: props => <Options {...props} one />,
  isComplete: (_, said) => said.length === 1,
}
