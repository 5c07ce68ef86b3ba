// Each comment is what a developer reads when the check says no.
const features = 'src/features/([^/]+)/'
const tests = '[.](test|int[.]test)[.]tsx?$'
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

export default {
  forbidden: [
    rule('no-circle', 'Two files that import each other are one file in disguise.', {}, { circular: true }),
    rule(
      'feature-knows-no-feature',
      'Features meet in src/use-cases.',
      { path: `^${features}` },
      { path: `^${features}`, pathNot: '^src/features/$1/' },
    ),
    rule(
      'downhill-only',
      'app -> use-cases -> features -> platform | ui -> kernel.',
      { path: '^src/(use-cases|features|platform|ui|kernel)/' },
      { path: '^src/app/' },
    ),
    rule(
      'features-below-use-cases',
      'The use case calls the feature.',
      { path: '^src/(features|platform|ui|kernel)/' },
      { path: '^src/use-cases/' },
    ),
    rule(
      'ground-knows-no-feature',
      'platform, ui and kernel stand below.',
      { path: '^src/(platform|ui|kernel)/' },
      { path: '^src/features/' },
    ),
    rule(
      'ui-knows-no-platform',
      'Primitives know no server.',
      { path: '^src/ui/' },
      { path: '^src/platform/' },
    ),
    rule('kernel-stands-alone', 'Plain TypeScript.', { path: '^src/kernel/' }, { path: '^src/(?!kernel/)' }),
    rule(
      'domain-is-pure',
      'Values in, values out.',
      { path: `^${features}domain/`, pathNot: tests },
      {
        pathNot: [
          '^src/kernel/',
          '^src/features/$1/domain/',
          '^src/platform/i18n/pathnames',
          'node_modules/temporal-polyfill',
        ],
      },
    ),
    rule(
      'routes-enter-by-the-doors',
      'Routes use actions, queries and components.',
      { path: '^src/app/' },
      { path: `^${features}(commands|domain|collections|jobs|emails|documents)/` },
    ),
    rule(
      'queries-do-not-write',
      'Reading stays safe to repeat.',
      { path: `^${features}queries/` },
      { path: `^${features}(commands|actions|jobs)/` },
    ),
    rule(
      'vendors-have-one-home',
      'SDKs live in src/platform.',
      { path: '^src/', pathNot: '^src/platform/' },
      { path: 'node_modules/(stripe|nodemailer|resend|@aws-sdk)/' },
    ),
    rule(
      'the-portal-stands-without-its-sandbox',
      'What runs for real imports no stand-in, script or test.',
      { path: '^src/', pathNot: tests },
      { path: '^(sandbox|scripts|tests|bench)/' },
    ),
    rule('nothing-imports-tests', 'Tests sit on top.', { path: '^src/', pathNot: tests }, { path: tests }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.build|\\.data)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
