import { launch } from './ground/launch.mjs'

process.exitCode = await launch('test')
