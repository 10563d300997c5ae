declare module 'virtual:offline-words/ru' {
  const words: Readonly<Record<string, string>>
  export default words
}

declare module 'virtual:offline-words/en' {
  const words: Readonly<Record<string, string>>
  export default words
}
