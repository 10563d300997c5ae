/** A card in its room counts like a row with its card. */
export { grade } from '../match/grade.ts'
