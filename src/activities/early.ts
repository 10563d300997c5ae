import text from './early.js?raw'

/** The script of early.js without its comments, for an inline `<script>` of pages that have something to answer. */
export const earlyText = text.replace(/^\/\/.*\n/gm, '')
