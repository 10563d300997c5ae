/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** Sheets this page has already. */
    styles?: Set<string>
    /** Set by the lesson page, counted by what stands in the lesson. */
    onPage?: import('./site/lesson/on-page.ts').OnPage
    /** Set by the part of a deck that is being rendered. */
    slides?: import('./trainer/deck/on-page.ts').SlidesOnPage
  }
}
