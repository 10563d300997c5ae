import type { Path, Problem } from '../problem.ts'
import type { Yaml } from '../yaml.ts'

/** A problem of a value in a YAML file. */
export function at(yaml: Yaml, path: Path, wrong: string, right: string): Problem {
  return { file: yaml.file, ...yaml.place(path), path: yaml.idPath(path), wrong, right }
}
