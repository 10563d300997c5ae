/** The page that says that there is no such page. */
export const missing = '/404.html'
