const mayTouchPrisma = '^(lib/(store|queries|reports)/|prisma/(demo|generated)/|tests/|bin/)'
const mayCallCommands = '^(lib/(commands|jobs)/|bin/|tests/|prisma/demo/|lib/web/door)'

/** Who may lean on whom. Each rule has a planted violation in tests/architecture that proves that it bites. */
export default {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'What leans on each other cannot be read or changed apart.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'domain-leans-on-nothing',
      comment: 'The rules know no database, clock or framework.',
      severity: 'error',
      from: { path: '^lib/domain/' },
      to: { pathNot: '^lib/domain/' },
    },
    {
      name: 'only-the-store-speaks-to-the-database',
      severity: 'error',
      from: { pathNot: mayTouchPrisma },
      to: { path: '(^prisma/generated/|^lib/store/prisma\\.ts|(^|/)node_modules/(@prisma|pg)/)' },
    },
    {
      name: 'the-transaction-is-sealed',
      comment: 'Anybody may carry the handle; only the store opens it.',
      severity: 'error',
      from: { pathNot: mayTouchPrisma },
      to: { path: '^lib/store/tx\\.ts', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'only-the-registry-and-the-worker-call-commands',
      severity: 'error',
      from: { pathNot: mayCallCommands },
      to: { path: '^lib/commands/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'commands-do-not-call-commands',
      severity: 'error',
      from: { path: '^lib/commands/(?!registry)' },
      to: { path: '^lib/commands/(?!command\\.ts)' },
    },
    {
      name: 'components-take-types-from-queries-never-code',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: '^lib/queries/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'components-never-reach-the-store',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: '^lib/(store|commands|jobs|auth|web/(door|read))' },
    },
    {
      name: 'the-ui-knows-no-noun',
      severity: 'error',
      from: { path: '^components/ui/' },
      to: { pathNot: ['^components/ui/', '^lib/wording/', '^lib/domain/deadlines/local-date', 'node_modules/'] },
    },
    {
      name: 'queries-only-read',
      severity: 'error',
      from: { path: '^lib/queries/' },
      to: { path: '^lib/(commands|jobs|notifications)/' },
    },
    {
      name: 'pages-read-through-the-door',
      comment: 'No page opens the store; what it shows comes from lib/queries through lib/web/read.',
      severity: 'error',
      from: { path: '^app/', pathNot: '^app/api/' },
      to: { path: '^lib/(store|jobs)/' },
    },
    {
      name: 'only-bin-starts-programs',
      severity: 'error',
      from: { pathNot: '^(bin/|tests/|playwright\\.config)' },
      to: { path: '^(node:)?(child_process|cluster)$' },
    },
    {
      name: 'nothing-leans-on-tests',
      severity: 'error',
      from: { pathNot: '^(tests/|vitest\\.config|playwright\\.config)' },
      to: { path: '^tests/' },
    },
    {
      name: 'the-application-does-not-lean-on-its-programs',
      severity: 'error',
      from: { path: '^(app|components|lib|prisma)/' },
      to: { path: '^bin/' },
    },
    {
      name: 'everything-resolves',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(next/|server-only)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.next|\\.data|dist|tests/architecture/planted)' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
