export const runWorker = 1
