import text from './early.js?raw'

/** The script of early.js for an inline `<script>` of pages that have something to answer; the build makes it small. */
export const earlyText = text
