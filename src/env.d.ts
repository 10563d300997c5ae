/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** Sheets this page has already. */
    styles?: Set<string>
    /** Set by the lesson page, counted by what stands in the lesson. */
    onPage?: import('./site/lesson/on-page.ts').OnPage
  }
}
