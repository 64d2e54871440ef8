// What no line may say, language by language: the sense of the English rules (docs/translating.md), not their words.
// No praise, no blame, no order before a start, no promise, nothing that claims to heal.

/** @type {Readonly<Record<string, readonly RegExp[]>>} */
export const unwelcome = {
  de: [
    /\b(gut gemacht|super|toll|prima|perfekt|bravo|glückwunsch\w*|stolz|schlecht|versagt|gescheitert)\b/i,
    /\b(erfolg\w*|geschafft|richtig|falsch|korrekt)\b/i,
    /\b(einfach|leicht gesagt|bloß|musst|müssen|sollst|solltest|soll(?:en|te|ten)?)\b/i,
    /\b(beruhig dich|beruhige dich|entspann dich|lass los|loslassen|augen zu|schließ die augen|leg dich hin|tief\w*)\b/i,
    /\b(wird helfen|hilft dir|heilt|heilung|geheilt|lindert|garantiert\w*|bewährt|bewiesen|du bist sicher|es ist vorbei)\b/i,
    /\b(ziel|punktestand|serie|abzeichen|level|kampf|kämpf\w*|ertrink\w*|krieg|waffe\w*)\b/i,
  ],
  es: [
    /\b(muy bien|bien hecho|genial|perfect[oa]|felicidades|enhorabuena|orgullos[oa]|mal hecho)\b/i,
    /\b(éxito|fracas\w*|correct[oa]\w*|incorrect[oa])\b/i,
    /\b(simplemente|fácil\w*|debes|deberías|tienes que|hay que)\b/i,
    /\b(cálmate|relájate|tranquilízate|suéltalo|ríndete|cierra los ojos|acuéstate|profund\w*)\b/i,
    /\b(te sentirás|te ayudará|funciona para|garanti\w*|estás a salvo|ya pasó|cura[rs]?|sana[rs]?|alivia\w*|demostrad[oa])\b/i,
    /\b(meta|racha|insignia|puntuación|nivel|lucha|batalla|guerra|ahog\w*)\b/i,
  ],
  fr: [
    /\b(bien joué|bravo|super|génial|parfait\w*|félicitations|fi(?:er|ère)|mauvais\w*)\b/i,
    /\b(réussi\w*|succès|échec|échou\w*|correct\w*|incorrect\w*)\b/i,
    /\b(simplement|facile\w*|tu dois|il faut|tu devrais)\b/i,
    /\b(calme-toi|détends-toi|relaxe|lâche prise|lâcher prise|ferme les yeux|allonge-toi|profond\w*)\b/i,
    /\b(tu iras mieux|ça marche|garanti\w*|tu es en sécurité|c’est fini|guéri\w*|soulage\w*|prouvé\w*)\b/i,
    /\b(objectif|série|badge|score|niveau|combat\w*|bataille|guerre|noyer|noyade)\b/i,
  ],
  'pt-BR': [
    /\b(muito bem|parabéns|ótim[oa]|perfeit[oa]|orgulh\w*|bom trabalho)\b/i,
    /\b(sucesso|fracass\w*|corret[oa]\w*|errad[oa]\w*)\b/i,
    /\b(simplesmente|fácil\w*|deve(?:ria)?|tem que|precisa(?:va)? fazer)\b/i,
    /\b(acalme-se|se acalme|calma|relaxe|respire fundo|deixe ir|renda-se|feche os olhos|deite-se|profund\w*)\b/i,
    /\b(vai se sentir|funciona para|garanti\w*|você está segur[oa]|já passou|vai passar|cura[rs]?|alivia\w*|comprovad[oa])\b/i,
    /\b(meta|sequência de dias|medalha|pontuação|nível|luta\w*|batalha|guerra|afog\w*)\b/i,
  ],
  ar: [
    /(أحسنت|ممتاز|رائع|مبروك|فخور|سيئ)/,
    /(نجاح|نجحت|فشل|صحيح|خطأ)/,
    /(ببساطة|بسهولة|يجب|عليك أن|لا بد)/,
    /(اهدأ|اهدئي|استرخ|استسلم|أغمض عينيك|أغمضي عينيك|استلق|عميق)/,
    /(ستشعر|ستتحسن|مضمون|أنت بأمان|أنت في أمان|انتهى الأمر|يشفي|شفاء|مثبت علمي)/,
    /(معركة|حرب|سلاح|غرق|إنجاز|شارة|مستوى)/,
  ],
  hi: [
    /(शाबाश|बहुत बढ़िया|बहुत अच्छे|उत्तम|बधाई|गर्व|बुरा)/,
    /(सफल|असफल|विफल|सही किया|गलत)/,
    /(बस इतना|आसान|चाहिए|ज़रूरी है कि|पड़ेगा)/,
    /(शांत हो जा|शांत हो जाएँ|आराम करो|समर्पण|आँखें बंद कर|आँखें मूँद|लेट जा|गहरी|गहरा)/,
    /(अच्छा महसूस होगा|गारंटी|आप सुरक्षित हैं|यह खत्म हो गया|ठीक कर देता|इलाज|प्रमाणित)/,
    /(लक्ष्य|लड़ाई|युद्ध|हथियार|डूब|स्तर|अंक)/,
  ],
  ja: [
    /(よくでき|よくやっ|素晴らし|すばらし|完璧|おめでとう|誇り|ダメ|だめ)/,
    /(成功|失敗|正し[いく]|間違)/,
    /(簡単|しなければ|すべき|べきです|なさい|ねばなら)/,
    /(落ち着いて|リラックスして|手放して|身を任せ|目を閉じて|横になって|深い|深く|深呼吸)/,
    /(楽になります|よくなります|効きます|効果があります|安全です|終わりました|保証|治る|治り|癒)/,
    /(目標|連続記録|バッジ|スコア|レベル|戦い|戦争|武器|溺)/,
  ],
}

/**
 * Lines in which such a word says something else: that depth is not asked for, that nothing more is done than noticing.
 * @param {string} key
 */
export const isMeant = (key) => ['cue.first', 'exercise.breathe/nat.name'].includes(key)

/**
 * A line is read by somebody upset, on a narrow screen: it may take more room than the English, but not much more.
 * @param {string} code
 * @param {string} before
 * @param {string} line
 */
export function isTooLong(code, before, line) {
  const letters = (/** @type {string} */ text) => text.replaceAll(/\{[^{}]*\}/g, '').length
  if (/, (?:plural|select),/.test(before)) return false // counted by its branches, and those are as many as it takes
  return letters(line) > letters(before) * (narrow[code] ?? 1.6) + 12
}

/** What a letter is worth, where it is not as in English. @type {Readonly<Record<string, number>>} */
const narrow = { ja: 0.8 }

/**
 * Lines that may be as in English: names, signs, and words that a language has in common with it.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const alike = {
  de: [
    'exercise.breathe/box.name',
    'help.whatsapp',
    'kept.file.passphrase',
    'language.fil',
    'lock.passphrase',
    'past.printed.name',
    'session.pause',
    'share.link',
  ],
  es: ['help.emergency.000', 'help.whatsapp', 'language.fil'],
  fr: [
    'about.rests.muscle.title',
    'choice.minutesOf',
    'family.muscle',
    'guide.label',
    'help.for.police',
    'help.whatsapp',
    'made.step.minutes',
    'past.pauses',
    'plan.tipp-full.name',
    'session.pause',
  ],
  ja: ['help.whatsapp'],
  'pt-BR': ['help.whatsapp', 'language.fil', 'share.link'],
}

/**
 * @param {string} code
 * @param {string} key
 * @param {string} line
 */
export const sameAsEnglish = (code, key, line) =>
  ['TIPP', 'Holdspace'].includes(line) ||
  !/\p{L}{2}/u.test(line.replaceAll(/\{\w+\}/g, '')) ||
  key.startsWith('country.') ||
  (alike[code] ?? []).includes(key)
