import type { evidence as source } from '../zh/evidence'

export const evidence: typeof source = {
  title: 'Evidence',
  lead: 'Upload the acceptance, photographs or papers, then choose them as the file of an ask that is solved. Until the reply is signed only your unit and the offices see them; afterwards the delegates see those that it names.',
  choose: 'Upload evidence',
  namedBy: 'Proves ask {asks}',
  unnamed: 'Named by no ask yet',
  comma: ', ',
}
