/** The forms of an example that are operated: they come when one of them is asked for. */
export { Gap } from './Gap.tsx'
export { Own } from './Own.tsx'
