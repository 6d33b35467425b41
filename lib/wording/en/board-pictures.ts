import type { boardPictures as source } from '../zh/board-pictures'

export const boardPictures: typeof source = {
  whole: 'Whole district',
  scopes: {
    GOVERNMENT: 'You see what the government handles; all numbers are of these suggestions alone.',
    GROUP: 'You see what the units of your group have answered; all numbers are of these suggestions alone.',
    UNIT: 'You see what your unit handles; all numbers are of these suggestions alone. Beside it stand sums of the district and of units like it, no other unit by name.',
    DELEGATION: 'You see the suggestions of your delegation; all numbers are of these alone.',
    OWN: 'You see the suggestions that you lead or co-signed; all numbers are of these alone.',
  },
  flow: {
    title: 'Which way they took',
    label: 'Flow from origin to category, unit and result; the table below has the numbers',
    note: 'As wide as they are many; each takes one way. The ten units with the most stand apart, the others together; what several units handle has a place of its own.',
    table: 'The flow in numbers',
    several: 'Several units',
    others: 'Other units',
  },
  calendar: {
    title: 'When replies fall due',
    note: 'The number in a day is what falls due on it, and opens the list. Rest days are grey; months without any are left out.',
    sign: '{count}',
    due: '{count} due',
    dueOnRest: 'Rest day, {count} due',
    rest: 'Rest day',
  },
  units: {
    title: 'Unit by unit',
    note: 'In the order of how many they handle, which is no ranking. Counts and bases stand beside each rate; rates of few say little. The table below has the same numbers.',
    measures: {
      onTime: 'On time',
      solvedAsConfirmed: 'Solved, confirmed',
      satisfiedWithResult: 'Satisfied with the result',
    },
  },
  towns: {
    title: 'Town by town',
    note: 'A tile for each town, about where it lies (on a phone one after the other, from north to south); no map. It opens what concerns that town. Shade and bar say how many; the table by town below has the same numbers.',
    solved: 'Solved, confirmed',
  },
  solved: {
    title: 'Solved: claimed and confirmed',
    note: 'Out of those replied to',
    of: '{count}',
    share: '{count} ({percent})',
  },
  promises: {
    title: 'Promises kept',
    behind: '{count} promises, from the same records as the number on the board.',
    text: 'Promise',
    dueOn: 'Promised for',
  },
  years: {
    title: 'Year by year',
    figure: 'Figure',
    note: 'One definition for all years, by the records of today.',
    alone:
      'There are no suggestions of the years before {year} here, so nothing can be compared. Once older lists are imported, each year has its column.',
  },
  compared: {
    title: '{unit}: beside the district and its like',
    note: 'Its like: {count} other units with about as many, taken together; what several units handle counts with each of them.',
    noLike: 'Fewer than three other units handle about as many. They are not shown, so that none can be told.',
    own: 'This unit',
    like: 'Units like it',
  },
  own: { title: 'The suggestions', all: 'All {count}' },
  signers: {
    behind: '{count delegate|delegates}, each once, from the same records as the number on the board.',
    name: 'Name',
  },
  systems: 'By system',
  channels: 'By channel of residents’ voices',
  twice: 'Counted more than once by nature:',
  twiceOf: {
    byUnit: 'The units add up to {parts}, more than {whole}: what several units answer counts with each.',
    bySystem:
      'The systems add up to {parts}, more than {whole}: what units of several systems handle counts with each.',
    byTown:
      'The towns and the whole district add up to {parts}, more than {whole}: what concerns several towns counts with each.',
    byChannel:
      'The channels add up to {parts}, more than {whole}: what voices of several channels became counts with each.',
  },
  systemsNote:
    'What units of several systems handle together counts with each, so that the column may add up to more than the whole.',
  channelsNote: 'Suggestions that voices became or were merged into; those of several channels count with each.',
  noChannel: 'Without voices of residents',
}
