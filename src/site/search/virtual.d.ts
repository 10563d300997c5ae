declare module 'virtual:search-index/ru' {
  const written: string
  export default written
}

declare module 'virtual:search-index/en' {
  const written: string
  export default written
}
