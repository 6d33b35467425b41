import type { AttachmentRefusalCode } from '@/lib/domain/attachment/refusals'

export const attachmentRefusals: Record<AttachmentRefusalCode, string> = {
  'attachment-empty': 'The file is empty.',
  'attachment-too-large': 'The file is larger than {megabytes} MB. Make it smaller or send it in parts.',
  'attachment-cut-short': 'The file did not arrive whole. Please send it again.',
  'attachment-changed': 'What arrived is not the file that you chose. Please send it again.',
  'attachment-kind-unknown':
    'Files of this kind ({extension}) are not accepted. Use PDF, Word, Excel, JPG or PNG pictures, or plain text (txt).',
  'attachment-kind-differs': 'The content is not what the name (.{extension}) says. Save it anew with its own program.',
  'attachment-heic':
    'This is an iPhone photograph in HEIC, which many offices cannot open. Save it as JPG or take it with the camera button.',
  'attachment-damaged': 'The file is damaged. Save it again, or take the picture again.',
  'attachment-encrypted': 'The file asks for a password. Remove the password and send it again.',
  'attachment-with-macros': 'The file holds macros and is not accepted. Save it without macros or as PDF.',
  'attachment-active': 'The file runs something or fetches something from elsewhere. Print it to PDF and send that.',
  'attachment-two-kinds': 'Another file is hidden in this one; it is not accepted.',
  'attachment-unpacks-too-large': 'The file becomes too large when it is unpacked.',
  'attachment-picture-too-large': 'The picture has too many pixels. Make it smaller.',
  'attachments-full': 'A suggestion holds at most {limit} files.',
  'attachments-too-large-together': 'The files of this suggestion may not exceed {megabytes} MB together.',
  'attachments-of-the-day': 'You may send {megabytes} MB a day. Please go on tomorrow.',
  'attachment-not-scanned': 'The file is waiting for its security check and can be opened after it.',
  'attachment-infected': 'The security check found something in this file. It cannot be opened.',
  'attachment-removed-before': 'This file has been removed.',
  'attachment-from-outside': 'This file came with an answer from outside. It stays as it is.',
  'attachment-proves-answer': 'An answer names this file as its proof. Choose another there and save, then remove it.',
  'paper-in-future': 'The day of receipt cannot be later than today.',
}
