import next from 'eslint-config-next/core-web-vitals'
import typescript from 'eslint-config-next/typescript'

const noServerHang = {
  selector: "CallExpression[callee.name='useActionState'] > CallExpression[callee.property.name='bind']",
  message:
    'A bound action in a client component sends a visitor without JavaScript into an endless render. Bind it in the server component.',
}
const noInlineStyle = {
  selector: "JSXAttribute[name.name='style']",
  message: 'The content security policy refuses inline styles: use a class.',
}
const noRawHtml = {
  selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
  message: 'No raw HTML. Structured data goes through JsonLd.',
}

export default [
  {
    ignores: [
      '.build/**',
      '.data/**',
      '.next/**',
      'node_modules/**',
      'payload-types.ts',
      'src/migrations/**',
      '**/importMap.js',
      'bench/servers/bare-next/**',
      'next-env.d.ts',
    ],
  },
  ...next,
  ...typescript,
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      'no-restricted-syntax': ['error', noServerHang, noInlineStyle, noRawHtml],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 70, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      'import/no-anonymous-default-export': 'off',
      // Pictures come in the sizes that Payload made when they were uploaded; Next need not make them again per visit.
      '@next/next/no-img-element': 'off',
    },
  },
  {
    // A PDF has no style sheet and no policy.
    files: ['src/features/*/documents/**'],
    rules: { 'no-restricted-syntax': ['error', noServerHang, noRawHtml] },
  },
  {
    files: ['scripts/**', 'sandbox/**', 'bench/**', 'tests/**'],
    // No React there: `use` is Playwright's word for a fixture.
    rules: { 'no-console': 'off', 'react-hooks/rules-of-hooks': 'off' },
  },
  {
    files: [
      '**/*.test.ts',
      '**/*.test.tsx',
      'tests/**',
      'sandbox/demo/**',
      'src/features/accounts/domain/common-passwords.ts',
    ],
    rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' },
  },
]
