import { exp, ln } from './numbers.ts'

/**
 * The ziggurat of the exponential law (Marsaglia, Tsang 2000): 256 strips of equal area under e^(−x). A draw
 * falls into a strip, and 99 times in 100 that is all; without it half of the engine's time is the logarithm.
 */
const STRIPS = 256

/** Where the lowest strip ends and the tail begins. */
export const TAIL = 7.69711747013104972
const AREA = 3.9496598225815571993e-3

/** Right edges of the strips; [0] is the width of the lowest one with its tail counted in, [256] is 0. */
export const edges = new Float64Array(STRIPS + 1)

/** Heights e^(−edge) at those edges. */
export const heights = new Float64Array(STRIPS + 1)

let edge = TAIL
edges[0] = AREA * exp(TAIL)
for (let i = 1; i < STRIPS; i += 1) {
  edges[i] = edge
  heights[i] = exp(-edge)
  edge = -ln(AREA / edge + exp(-edge))
}
edges[STRIPS] = 0
heights[STRIPS] = 1

/** `edges` divided by 2²⁴, so that 24 random bits and one product give a point of the strip. */
export const scaled = edges.map(width => width / 16777216)
