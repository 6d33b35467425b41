// Read by zod before its first schema: it would otherwise try `new Function`, which the content policy forbids and reports.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } })
