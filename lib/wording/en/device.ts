import type { device as source } from '../zh/device'

export const device: typeof source = {
  unsent: 'Drafts on this device that are not sent yet: {count}',
  lead: 'They are on this device only, and are sent when there is a connection.',
  send: 'Send now',
  sending: 'Sending…',
  sent: 'Sent: {count}.',
  kept: 'kept on this device at {time}',
  writing: 'being written in another window of this device',
  stale: 'the server has another version; open it to compare',
  toConfirm: 'saved; waits for you to confirm the handing in',
  offline: 'no connection to the server',
  show: 'Show the text',
  asNew: 'Keep as a new draft',
  remove: 'Delete from this device',
  removeTitle: 'Delete this text from the device?',
  removeText: 'What the server does not have cannot be brought back.',
  keep: 'Keep',
  elsewhere:
    'This draft is open in another window of this device, with words that are not sent yet. Please write in one window only.',
  wishTitle: 'Not handed in yet',
  wishText:
    'There is no connection. The text and your wish are kept on this device; confirm once more when there is one. Only then is it handed in.',
  confirmTitle: 'Please confirm the handing in',
  confirmText:
    'The text is saved on the server and not handed in. What was pressed without a connection does not take effect by itself.',
  confirmNow: 'Look once more and hand in',
  notNow: 'Not now',
}
