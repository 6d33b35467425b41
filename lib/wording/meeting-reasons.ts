/** Why an item left an agenda by itself; stored as an officer would have written it. */
export const withdrawnFromAgenda = '代表已撤回这件建议。'
