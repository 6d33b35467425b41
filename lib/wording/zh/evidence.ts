export const evidence = {
  title: '佐证材料',
  lead: '上传验收单、照片、文件等，再在“已经解决”的诉求下选作证明文件。签发以前只有本单位和督办机关能看；签发以后，答复用到的材料代表也能看。',
  choose: '上传佐证材料',
  namedBy: '用于第 {asks} 项',
  unnamed: '还没有用于任何一项',
  comma: '、',
}
