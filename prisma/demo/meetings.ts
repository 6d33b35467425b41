import type { DelegationCode } from './types'

/** The reply meetings of 2022: every suggestion is answered face to face at one of them. */
export type ReplyMeeting = {
  number: number
  heldOn: string
  place: string
  /** whose suggestions were answered; the last took what came in between or had been extended */
  delegations: readonly DelegationCode[] | 'later'
}

export const replyMeetings: readonly ReplyMeeting[] = [
  { number: 1, heldOn: '2022-05-17', place: '济阳街道人大代表联络站', delegations: ['jiyang'] },
  { number: 2, heldOn: '2022-05-19', place: '济北街道党群服务中心三楼会议室', delegations: ['jibei', 'cuizhai'] },
  { number: 3, heldOn: '2022-05-24', place: '曲堤街道便民服务中心会议室', delegations: ['qudi', 'renfeng'] },
  { number: 4, heldOn: '2022-05-26', place: '垛石街道人大代表联络站', delegations: ['duoshi', 'xinshi', 'organs'] },
  {
    number: 5,
    heldOn: '2022-05-31',
    place: '区会议中心二号厅',
    delegations: ['sungeng', 'huihe', 'taiping'],
  },
  { number: 6, heldOn: '2022-09-27', place: '区会议中心一号厅', delegations: 'later' },
]

export const invitedDelegates = 81
