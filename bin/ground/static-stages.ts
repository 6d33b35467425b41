import { runAside, type Stage, vitest, yesOrNo } from './gate'
import { installed } from './project'

/** Its own threads would each read the same types in anew; beside the other checks one is cheaper. */
const compiler = [installed('typescript-native/bin/tsc'), '--noEmit', '--incremental', 'false', '--singleThreaded']
const cruised = ['app', 'components', 'lib', 'bin', 'prisma', 'tests', 'proxy.ts', 'next.config.js']

/** What is read and not run. */
export const checks: Stage[] = [
  yesOrNo('格式与语法检查', 'Format and lint', () =>
    runAside([installed('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings']),
  ),
  yesOrNo('类型', 'Types', () => runAside(compiler)),
  yesOrNo('依赖方向', 'Dependency rules', () =>
    runAside([
      installed('dependency-cruiser/bin/dependency-cruiser.mjs'),
      '--config',
      '.dependency-cruiser.mjs',
      '--output-type',
      'err',
      ...cruised,
    ]),
  ),
  yesOrNo('无用代码', 'Dead code', () => runAside([installed('knip/bin/knip.js')])),
]

export const rules = vitest('unit*', '规则测试', 'Rules')
