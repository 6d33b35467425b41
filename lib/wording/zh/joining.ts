/** Two people have written the same draft. */
export const joining = {
  lead: '只有一方改过的内容已经合并好。两边都改过的有 {count} 处，请逐处选定；保存之前，两稿都不会丢。',
  nothingLeft: '两边改的不是同一处，已经合并好，核对后保存即可。',
  ofTheirs: '对方改的：{fields}',
  ofMine: '您改的：{fields}',
  choose: '{field}：用哪一稿',
  joined: '两边的改动都要',
  both: '两段都留',
  result: '{field}：合并后的文字（可以再改）',
  left: '还有 {count} 处没有选定。',
  apply: '按选定的内容保存',
  byItself: '{name}也在改这份答复稿，已自动并入：{fields}。',
  empty: '（空）',
  yes: '是',
  no: '否',
  added: '新写的',
  removed: '删去的',
}
