import type { AdviceKind } from '@/lib/domain/advice/advice'

type Saying = { readonly says: string; readonly mend: string; readonly example: string }

export const advice = {
  title: '写作提示',
  lead: '供参考，不影响提交。',
  none: '暂时没有提示。',
  count: '写作提示 {count} 条',
  countNone: '写作提示 0 条',
  announced: '写作提示有变化，现在 {count} 条。',
  found: '“{found}”',
  example: '例如：{example}',
  basis: '依据：{basis}',
  goTo: '去修改',
  dismiss: '我已知悉',
  dismissed: '已知悉 {count} 条',
  showAgain: '重新显示',
  stillOpen: '还有写作提示没有处理。不影响提交：',
  kinds: {
    PERSONAL_DATA: {
      says: '文中有手机号码或者身份证号码。',
      mend: '请删去。建议可能公开，联系方式由代表工委另行掌握。',
      example: '把“联系老张 138……”写成“沿街商户反映”。',
    },
    OWN_NAME: {
      says: '文中有代表本人的姓名或者电话。',
      mend: '您要求身份保密，正文会原样给承办单位看。请删去姓名、电话和能看出本人身份的写法。',
      example: '把“本人王某某在走访中了解到”写成“走访中了解到”。',
    },
    SEVERAL_MATTERS: {
      says: '这里像是另一件事。',
      mend: '一件建议只写一件事，由不同单位办理的请另写一件，各自编号、各自答复。',
      example: '修路写一件，学校加装空调另写一件。',
    },
    OWN_INTEREST: {
      says: '看上去涉及本人、近亲属或者本单位的事。',
      mend: '请写成许多人共同的问题；只关系自家的，请直接向有关部门反映。',
      example: '“沿线五个村一千二百户灌溉用水不足”。',
    },
    PASSED_ON_LETTER: {
      says: '看上去是代转群众来信。',
      mend: '请写明自己了解到的情况和自己的意见；只转信件的，按来信处理。',
      example: '“走访三个小区，二十七户反映暖气不到十六度”。',
    },
    COMPLAINT_OR_APPEAL: {
      says: '看上去是申诉、控告或者检举。',
      mend: '请向有权处理的机关提出；建议写制度和工作上的问题。',
      example: '“建议公开村级工程的招标结果”。',
    },
    PENDING_CASE: {
      says: '看上去涉及正在办理的具体案件。',
      mend: '具体案件由办案机关依法办理；建议写这一类案件的工作。',
      example: '“建议为农民工讨薪案件开设快速立案窗口”。',
    },
    TENDER: {
      says: '看上去涉及正在进行的招标投标。',
      mend: '不能为具体项目的招标投标提建议；可以写监督办法。',
      example: '“建议公布校车服务采购的评分办法”。',
    },
    NO_ASK: {
      says: '还没有写具体建议。',
      mend: '一条写一件要办的事，承办单位逐条答复。',
      example: '“在纬二路中段增设一对公交站”。',
    },
    VAGUE_ASK: {
      says: '这条没有写出要做什么。',
      mend: '请写明做什么、做多少、什么时候做完，办没办成看得出来。',
      example: '把“加强路灯管理”写成“年底前修好村口十二盏路灯”。',
    },
    NO_PLACE: {
      says: '没有看到地点。',
      mend: '请写明镇（街道）、村或者路段；涉及全区的写“全区”。',
      example: '“垛石镇白桥村村口”。',
    },
    SHORT_TITLE: {
      says: '标题太短，看不出是什么事。',
      mend: '请写明在哪里、办什么。',
      example: '“关于在纬二路增设公交站的建议”。',
    },
    SHORT_SITUATION: {
      says: '情况写得太少。',
      mend: '请写明在哪里、是什么问题、影响多少人、有多久了。',
      example: '“下雨积水没过脚踝，三百名学生上学绕行半小时，已有两年”。',
    },
    SHORT_ASK: {
      says: '这条写得太短。',
      mend: '请写成一句完整的话：谁，在哪里，做什么。',
      example: '“请在学校门口划出接送车停车区”。',
    },
  } satisfies Record<AdviceKind, Saying>,
}
