export const timelineOfSecrecy = {
  'secrecy.asked': '领衔代表要求身份保密。{reason}',
  'secrecy.taken-back': '领衔代表撤回身份保密的要求。',
  'secrecy.decided': '代表工委决定对代表身份保密（{secrecyGround}）：{reason}',
  'secrecy.lifted': '代表工委决定不再对代表身份保密：{reason}',
}
