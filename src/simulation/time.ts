/** Working time: nights and weekends do not exist (§ 1). All in hours. */
export const DAY = 7
export const WEEK = 35
export const MONTH = 147
export const YEAR = 1764
