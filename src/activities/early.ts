import text from './early.js?raw'

/** The script of early.js for an inline `<script>` of pages that have something to answer: no comments, less air. */
export const earlyText = text
  .replace(/^\/\/.*\n/gm, '')
  .replace(/\n\s+/g, '\n')
  .replace(/ (=>|[=?:+<]|===|<=|&&|\|\|) /g, '$1')
  .replace(/ \{/g, '{')
