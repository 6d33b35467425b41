/** 垛石镇 of 垛石镇人民政府. */
export const placeOfTown = (name: string): string =>
  name.replace(/(?:人民政府|政府|办事处|党工委|管理委员会|管委会)$/u, '')
