import type { RatingRefusalCode } from '@/lib/domain/rating/refusals'

export const ratingRefusals: Record<RatingRefusalCode, string> = {
  'rater-not-signed': 'This delegate neither leads it nor has confirmed a signature, and cannot rate it.',
  'rater-is-rated': 'This delegate works for a handling unit and cannot rate its work.',
  'rating-not-there': 'There is no rating by this delegate in this round.',
  'rating-unchanged': 'It says the same as before: there is nothing to correct.',
  'rating-not-closed': 'This round is not closed: the delegate changes his rating himself.',
  'ask-not-there': 'The suggestion has no ask {ordinal}.',
  'rating-form-missing': 'There is no scan of this rating form; upload it first.',
  'paper-day-outside': 'The day on the form lies after the reply and not after today.',
  'paper-other-form': 'Whoever entered it first used another scan or another day: compare, and open this page again.',
  'paper-form-waiting': 'A rating form has been entered by one person only; let a second one read it first.',
  'again-not-asked': 'There is no request for another round to decide.',
  'again-not-declined': 'Another round was not declined, so there is nothing to insist on.',
  'again-insisted-already': 'It was insisted on once already.',
  'insisting-too-late': 'The last day to insist was {until}.',
  'insisting-awaited': 'The delegate may insist until {until}: wait for him first.',
  'way-forward-first':
    'The delegate is still dissatisfied: hold a joint meeting, go to the directors or to a special inquiry, track it, or let the delegate himself agree to end it.',
  'way-before-rating': 'The day lies after the rating ({ratedOn}).',
  'nothing-to-draw': 'There is no rating of that year to check.',
  'recheck-not-pressed': 'Nobody was pressed here, so there is nothing to settle.',
  'recheck-pressed': 'Pressure is on record and is not entered over; if there was none, say so where it is settled.',
  'recheck-settled': 'This has been settled and cannot be changed.',
  'rating-awaited':
    'The delegate has not rated it yet. Until {until} wait for the rating; after that it can be concluded or tracked.',
  'handle-again-first': 'The delegate is dissatisfied: it has to be handled again first.',
  'not-dissatisfied': 'The delegate is not dissatisfied, so there is nothing to handle again.',
}
