/** Installing as an application: offered only where the browser has said that it can. */
import { installing } from '../start.ts'

export function installable(): boolean {
  return installing.prompt !== undefined
}

/** The browser asks in its own words; a prompt can be used once. */
export async function askToInstall(after: () => void): Promise<void> {
  const { prompt } = installing
  installing.prompt = undefined
  await prompt?.prompt()
  after()
}
