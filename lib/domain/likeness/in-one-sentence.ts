const says = /已经?|完成|将|计划|列入|纳入|预计|年底前|月底前|年内|无法|不能|不宜|暂不|暂未|尚不|条件/u
const ritual = /收悉|答复如下|感谢|您好|你好|^尊敬|代表[:：]?$|具体承办|谈过|见面|当面|沟通|听取|走访/u
const ordinal = /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[)）]|\d+[.．、])\s*/u
const longest = 90

/** The sentence of a reply that says most of what came of it: the first that tells of a deed, a plan or a refusal. */
export function inOneSentence(body: string): string {
  const sentences = body
    .split(/[。！？!?\n]+/u)
    .map((one) => one.trim().replace(ordinal, ''))
    .filter((one) => one.length > 3 && !ritual.test(one))
  const chosen = sentences.find((one) => says.test(one)) ?? sentences[0] ?? ''
  return chosen.length > longest ? `${chosen.slice(0, longest)}…` : chosen
}
