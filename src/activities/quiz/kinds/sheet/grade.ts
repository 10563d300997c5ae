/** Marks on lines count like marks on options. */
export { grade } from '../multi/grade.ts'
