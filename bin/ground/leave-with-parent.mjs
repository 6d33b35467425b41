/** Loaded before web and worker: when the program that started them is killed, they end by themselves. */
if (process.send) {
  process.on('disconnect', () => {
    process.kill(process.pid, 'SIGTERM')
    setTimeout(() => process.exit(1), 8000).unref()
  })
  process.channel?.unref()
}
