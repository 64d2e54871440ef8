/**
 * The lines as they were compared with their sources on 2026-11-22, written down once more by hand: country, name, ways,
 * hours (`day and night`, `not confirmed`, or from-to in a zone), languages, whether an official page confirms them.
 */
export const facts = `
US | 988 Suicide & Crisis Lifeline | call 988, text 988, chat 988lifeline.org/chat | day and night | en es | official
US | Crisis Text Line | text HOME to 741741 | day and night | en es | official
CA | 9-8-8 Suicide Crisis Helpline | call 988, text 988 | day and night | en fr | official
GB | Samaritans | call 116 123 | day and night | en | official
GB | Shout | text SHOUT to 85258 | day and night | en | official
GB | NHS urgent mental health | call 111 | day and night | en | lists
IE | Samaritans Ireland | call 116 123 | day and night | en | official
IE | Text About It | text HELLO to 50808 | day and night | en | official
IE | Pieta | call 1800 247 247, text HELP to 51444 | day and night | en | official
AU | Lifeline | call 13 11 14, text 0477 13 11 14, chat lifeline.org.au | day and night | en + | official
NZ | 1737 Need to Talk? | call 1737, text 1737 | day and night | en | official
DE | TelefonSeelsorge | call 0800 111 0 111, call 0800 111 0 222, chat telefonseelsorge.de booked | day and night | de | official
AT | TelefonSeelsorge | call 142 | day and night | de | official
CH | Die Dargebotene Hand, La Main Tendue, Telefono Amico | call 143 | day and night | de fr it | official
CH | Heart2Heart | call 0800 143 000 | 18:00-23:00 Europe/Zurich | en | official
FR | 3114 | call 3114, chat 3114.fr 09:00-22:00 Europe/Paris | day and night | fr | official
BE | Zelfmoordlijn | call 1813, chat zelfmoord1813.be not confirmed | day and night | nl | lists
BE | Centre de Prévention du Suicide | call 0800 32 123 | day and night | fr | lists
NL | 113 Zelfmoordpreventie | call 113, call 0800-0113, chat 113.nl | day and night | nl | official
ES | Línea 024 | call 024, chat sanidad.gob.es/linea024 | day and night | es ca eu gl | official
PT | Linha Nacional de Prevenção do Suicídio | call 1411 | day and night | pt | official
IT | Telefono Amico Italia | call 02 2327 2327 | not confirmed | it | lists
DK | Livslinien | call 70 201 201 | not confirmed | da | official
SE | Mind Självmordslinjen | call 90101, chat mind.se | day and night | sv | official
NO | Mental Helse Hjelpetelefonen | call 116 123 | day and night | no | official
FI | MIELI Kriisipuhelin | call 09 2525 0111 | day and night | fi | official
IS | Hjálparsími Rauða krossins | call 1717 | day and night | is en | lists
PL | Centrum Wsparcia | call 800 70 2222, chat centrumwsparcia.pl | day and night | pl | official
CZ | Linka první psychické pomoci | call 116 123 | not confirmed | cs | official
HU | Lelki Elsősegély | call 116-123 | day and night | hu | lists
GR | Suicide line (Klimaka) | call 1018 | day and night | el | lists
UA | Lifeline Ukraine | call 7333 | day and night | uk | lists
IL | ERAN | call 1201 | day and night | he + | lists
IN | Tele-MANAS | call 14416, call 1800-891-4416 | day and night | + | official
JP | Yorisoi Hotline | call 0120-279-338 | day and night | ja + | official
JP | #Inochi SOS (Lifelink) | call 0120-061-338 | day and night | ja | official
JP | TELL Lifeline | call 0800-300-8355 | not confirmed | en | official
KR | Suicide prevention counselling | call 109 | day and night | ko | official
CN | National psychological support line | call 12356 | not confirmed | zh | official
HK | Mental Health Support Hotline | call 18111, whatsapp 18111 | day and night | zh en + | official
TW | Anxin line | call 1925 | day and night | zh | official
SG | Samaritans of Singapore | call 1767, whatsapp 9151 1767 | day and night | en | official
MY | Befrienders KL | call 03-7627 2929 | day and night | en ms + | lists
PH | NCMH Crisis Hotline | call 1553, call 0919 057 1553 | day and night | fil en | official
TH | Department of Mental Health | call 1323 | day and night | th | lists
ZA | SADAG Suicide Crisis Helpline | call 0800 567 567 | day and night | en + | official
BR | CVV | call 188, chat cvv.org.br not confirmed | day and night | pt | official
MX | Línea de la Vida | call 800 911 2000 | day and night | es | official
MX | SAPTEL | call 55 5259 8121 | day and night | es | official
AR | National mental health line | call 0800-999-0091 | not confirmed | es | lists
CL | Línea Prevención del Suicidio | call *4141 | day and night | es | official
UY | Línea Vida | call 0800 0767, call *0767 | day and night | es | lists
PE | Línea 113 | call 113 | day and night | es | lists
`
  .trim()
  .split('\n')

/** The emergency numbers of every country, once more by hand. */
export const emergencyFacts = `
US 911, CA 911, MX 911, PH 911, UY 911, AR 107 911, BR 192 190, CL 131 133, PE 106 105
GB 999, HK 999, MY 999, IE 112 999, AU 000, NZ 111
AT 112 144, CH 112 144, FR 112 15, CZ 112 155, UA 112 103, NO 113 112
DE 112, BE 112, NL 112, LU 112, ES 112, PT 112, IT 112, MT 112, DK 112, SE 112, FI 112, IS 112, EE 112, LV 112, LT 112
PL 112, SK 112, HU 112, SI 112, HR 112, RO 112, BG 112, GR 112, CY 112, TR 112, IN 112
IL 101 100, ZA 112 10177 10111, JP 119 110, KR 119 112, CN 120 110, TW 119 110, SG 995 999, TH 1669 191
`
  .trim()
  .split(/\n|, /)
