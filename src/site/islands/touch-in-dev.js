/** The directive as `npm run dev` has it: at once. */
export default load => load().then(hydrate => hydrate())
