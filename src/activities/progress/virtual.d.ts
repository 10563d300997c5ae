declare module 'virtual:short-names' {
  const names: import('#learner/text/names.ts').ShortNames
  export default names
}
