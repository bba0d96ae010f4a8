/** The emergencies of `dangerEnglish` in French, which many write who also speak Arabic or Somali. Compared folded. */
export const dangerFrench: readonly string[] = [
  String.raw`\bau secours\b|\ba l aide\b|\bappelez (le 911|la police|une ambulance|les secours)\b|\ben danger( de mort)?\b(?! d)|\burgence maintenant\b`,
  String.raw`\b(a|ont|avait|avaient|avec|tient|tenait|sort|sorti|sortait|brandit|brandissait|menace avec|porte|portait) (un|une|des|son|sa|le|la) (grand )?(couteau|pistolet|arme|fusil|machette|hache)\b|\b(coups? de (feu|couteau)|poignard\w*|fusillade|tire(nt)? sur|a tire sur)\b`,
  String.raw`\b(se fait|se font|en train de) (la |le |les )?(frapper|battre|agresser|attaquer|violer|etrangler)\b|\b(il|elle|ils|on) (la|le|les|me|nous|l) ?(frappe|bat|agresse|attaque|menace|etrangle|poursuit)(nt)?\b|\bbagarres?\b|\bmenace(nt)? de (me |le |la |nous |les )?(tuer|frapper|bruler)\b`,
  String.raw`\bne (respire|bouge|repond|reagit|se reveille) (plus|pas)\b|\binconscient\w*\b|\bevanoui\w*\b|\bsaigne\b|\b(levres?|visage)( \w+){0,2} (bleu|violet|violace)\w*\b|\b(surdose|overdose)\b|\bcrise cardiaque\b|\bconvulsion\w*\b`,
  String.raw`\b(il y a|prend|pris|en) (le |un )?feu\b(?! rouge| vert| de)|\bincendie\b|\ben flammes\b|\b(odeur|fuite) de gaz\b|\bexplosion\b`,
  String.raw`\b(bebe|enfants?|petit|petite|chien)( \w+){0,3} (enferme|coince|laisse|seul)\w*( \w+){0,3} (voiture|auto|camion|vehicule)\b|\b(veux|veut|veulent|voulait|voudrais) (mourir|se tuer|sauter|se suicider)\b|\bsuicid\w+\b|\b(enfant|fille|fils) (disparu|enleve)\w*\b`,
  String.raw`\b(va|vais|vont|veut|veulent|peut) (se |me |le |la |les |nous |l |s )?(tuer|tirer|poignarder|egorger|bruler|suicider|pendre|etrangler)\b|\b(a|ont) tire\b|\b(peur|crains?|craint) pour (ma|sa|leur|notre) (vie|securite)\b|\b(me|la|le|nous) (suit|suivent|traque)\b|\bs etouffe\b|\b(lame|carabine|revolver|cocktail molotov)\b|\b(n en peux plus|envie de mourir|en finir)\b`,
]
