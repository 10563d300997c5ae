/** What a printed sheet can say without an import: src/course/vocabulary.ts names it for the check, here it is made. */
import Box from './Box.astro'
import Card from './Card.astro'
import Cards from './Cards.astro'
import Column from './Column.astro'
import Columns from './Columns.astro'
import Field from './Field.astro'
import Figure from './Figure.astro'
import Lines from './Lines.astro'
import N from './N.astro'
import Nowrap from './Nowrap.astro'
import Page from './Page.astro'
import Table from './Table.astro'
import Words from './Words.astro'

export const vocabulary = {
  Box,
  Card,
  Cards,
  Column,
  Columns,
  Field,
  Figure,
  Lines,
  N,
  Nowrap,
  Page,
  Person: Words,
  table: Table,
}
