/** Every answer carries these, static files and errors included. The nonce policy of pages comes from proxy.ts. */
const everyAnswer = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Strict-Transport-Security', value: 'max-age=63072000; includeSubDomains' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=(), payment=(), usb=()' },
  { key: 'X-Permitted-Cross-Domain-Policies', value: 'none' },
]

const noDocument = {
  key: 'Content-Security-Policy',
  value: "default-src 'none'; frame-ancestors 'none'; base-uri 'none'",
}
const neverStored = { key: 'Cache-Control', value: 'no-store' }

/** @type {import('next').NextConfig} */
export default {
  output: 'standalone',
  distDir: process.env.BUILD_DIR ?? '.next',
  poweredByHeader: false,
  productionBrowserSourceMaps: false,
  reactStrictMode: true,
  compress: process.env.BEHIND_PROXY !== '1',
  images: { unoptimized: true },
  devIndicators: false,
  // The gate runs the compiler over the whole project; a second pass in the build would say the same.
  typescript: { ignoreBuildErrors: true },
  // The readers of lists and of PDF run in threads that Node starts from their own files, outside the bundle.
  outputFileTracingIncludes: {
    '/api/uploads/imports': [
      'lib/documents/workbooks/reader/**',
      'node_modules/{saxes,xmlchars,yauzl,pend,csv-parse}/**',
    ],
    '/api/uploads/attachments': [
      'lib/documents/attachments/pdf-reader/**',
      'node_modules/pdfjs-dist/{package.json,LICENSE}',
      'node_modules/pdfjs-dist/legacy/build/{pdf,pdf.worker}.mjs',
      'node_modules/pdfjs-dist/cmaps/**',
    ],
    '/api/downloads/letters/*/*': ['node_modules/@expo-google-fonts/noto-serif-sc/{400Regular,700Bold}/*.ttf'],
  },
  outputFileTracingExcludes: { '/*': ['.data/**', 'tests/**', 'docs/**', '.env*'] },
  serverExternalPackages: ['@node-rs/argon2', 'pdfkit', 'pg', 'pg-boss', 'pino'],
  headers: async () => [
    { source: '/:path*', headers: everyAnswer },
    { source: '/_next/static/:path*', headers: [noDocument] },
    { source: '/api/:path((?!v1(?:/|$)).*)', headers: [noDocument, neverStored] },
    { source: '/api/v1/:path+', headers: [noDocument] },
  ],
}
