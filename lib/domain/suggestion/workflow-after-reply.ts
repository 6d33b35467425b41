/** Rated, followed, ended: what is open once every unit has replied. Part of suggestionWorkflow. */
export const afterTheReply = {
  REPLIED: {
    rate: ['RATED'],
    rateBeside: ['REPLIED'],
    changeRating: ['REPLIED'],
    correctRating: ['REPLIED'],
    enterPaperRating: ['REPLIED', 'RATED'],
    track: ['TRACKED'],
    conclude: ['CONCLUDED'],
  },
  RATED: {
    rateBeside: ['RATED'],
    changeRating: ['RATED'],
    correctRating: ['RATED'],
    enterPaperRating: ['RATED'],
    handleAgain: ['RE_HANDLING'],
    declineAgain: ['RATED'],
    insistOnAgain: ['RATED'],
    takeWay: ['RATED'],
    consentToClose: ['RATED'],
    track: ['TRACKED'],
    conclude: ['CONCLUDED'],
  },
  TRACKED: { correctRating: ['TRACKED'], conclude: ['CONCLUDED'] },
  CONCLUDED: { correctRating: ['CONCLUDED'], archive: ['ARCHIVED'] },
} as const
