import type { Content } from '../content.ts'
import { modelNumbers } from '../model/file.ts'
import { type CompanyNumber, companyNumbers } from '../numbers.ts'
import type { Problem } from '../problem.ts'
import { at } from './at.ts'

/** Numbers of company.yaml by name; `undefined` when the file cannot be read and nobody can say what is unknown. */
export function numbersOf(content: Content): ReadonlyMap<string, CompanyNumber> | undefined {
  const model = modelNumbers(content.model)
  if (!content.company) return model
  return content.company.value && companyNumbers(content.company.value.ru, model).numbers
}

/** Every computed number of the company can be computed. */
export function company(content: Content): Problem[] {
  if (!content.company?.value) return []
  const { ru: yaml, value } = content.company
  return companyNumbers(value.ru, modelNumbers(content.model)).faults.map(({ path, wrong, right }) =>
    at(yaml, path, wrong, right),
  )
}
