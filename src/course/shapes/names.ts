import { z } from 'zod'

/** A readable id: lower-case Latin words joined by hyphens, chosen by the author, never reused. */
export function id() {
  return z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case Latin words joined by hyphens')
}

/** The label of the course design (O1.4, 1.8, M2e), for people only. */
export function mark() {
  return z.string().regex(/^[A-Za-z]*\d+(\.\d+)?[a-z]?$/, 'a mark looks like O1.4, 1.8 or M2e')
}

/** Arithmetic over names: `search + sale`, `(a + b) / month`, see formula.ts. */
export function formula() {
  return z.string().regex(/^[a-z0-9+\-*/(). ]+$/i, 'a formula is names, numbers, + - * / and parentheses')
}

/** `<sheet>.<field>`, or one name. */
export function prefill() {
  return z
    .string()
    .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)?$/, 'a prefill is <sheet>.<field> or a parameter of the simulator')
}
