import { launch } from './ground/launch.mjs'

const [program = 'start', ...args] = process.argv.slice(2)
process.exitCode = await launch(program, args)
