import type { AstroComponentFactory } from 'astro/runtime/server/index.js'
import Seating from '../seating/Seating.astro'
import ChooseFour from './choose-four/ChooseFour.astro'
import OwnMonth from './own-month/OwnMonth.astro'
import SixCoins from './six-coins/SixCoins.astro'
import WhatNext from './what-next/WhatNext.astro'

/**
 * Explorables that are exact arithmetic, by their `component` in activities.yaml: an .astro file that takes the
 * explorable's `id` and places its own island. The table of presets stands below for pages without script.
 */
export const components: Readonly<Record<string, AstroComponentFactory>> = {
  'own-month': OwnMonth,
  'six-coins': SixCoins,
  'choose-four': ChooseFour,
  'what-next': WhatNext,
  'who-sits-beside': Seating,
}
