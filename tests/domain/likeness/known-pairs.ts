/**
 * How a pair is known. Two public records are a pair when a reader of both titles would tell a delegate who drafts the one that the
 * other is there: the same thing is asked for, in another place or year. Chosen by reading the titles, before anything was measured;
 * nothing was taken out afterwards. Ids as in `tests/support/public-records.ts`: items by their own, lines of lists by list and place.
 */
export const sameMatter: readonly (readonly [string, string, string])[] = [
  ['s033', 's035', 'a bank of a river is to be made safe'],
  ['s007', 's031', 'a bus line, more runs of a bus'],
  ['s019', 's049', 'water works of fields'],
  ['s025', 's039', 'ditches that water fields'],
  ['s021', 's023', 'a road to a village'],
  ['s027', 'L04_1', 'roads of the countryside'],
  ['s003', 's011', 'places that are dark at night'],
  ['s017', 'L01_4', 'primary care where there is little'],
  ['s013', 's041', 'the safety of teachers and pupils'],
  ['s043', 'L03_1', 'places and services for the old'],
  ['L05_2', 'L11_7', 'order among motorcycles and electric bicycles'],
  ['L11_5', 'L04_4', 'public buses, better or free'],
  ['L02_4', 'L03_5', 'heritage, by the same delegate in two years'],
  ['L04_1', 'L04_2', 'country roads to be mended'],
]
