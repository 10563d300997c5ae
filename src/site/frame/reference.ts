/** Places to look something up: in the footer of every page and in the menu. */
export const reference = [
  { id: 'search', path: '/search/' },
  { id: 'glossary', path: '/glossary/' },
  { id: 'about', path: '/about/' },
  { id: 'admin', path: '/admin/' },
] as const
