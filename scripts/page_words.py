"""The words around the generated pages of algorithms, in the languages of the plugin."""

from __future__ import annotations

# Groups in the order of the work; others follow.
GROUPS = ("Data", "Analyses", "Maps", "Spatial statistics", "Database", "Models")

WORDS = {
    "parameters": {"en": "Parameters", "fr": "Paramètres", "ar": "المعاملات"},
    "numbers": {
        "en": "Numbers and files given back",
        "fr": "Nombres et fichiers rendus",
        "ar": "الأعداد والملفات الناتجة",
    },
    "name": {"en": "Name", "fr": "Nom", "ar": "الاسم"},
    "meaning": {"en": "Meaning", "fr": "Signification", "ar": "المعنى"},
    "default": {"en": "Default", "fr": "Valeur par défaut", "ar": "القيمة الافتراضية"},
    "choices": {"en": "Choices", "fr": "Choix", "ar": "الاختيارات"},
    "optional": {"en": "optional", "fr": "facultatif", "ar": "اختياري"},
    "advanced": {"en": "advanced", "fr": "avancé", "ar": "متقدم"},
    "comma": {"en": ", ", "fr": ", ", "ar": "، "},
    "semicolon": {"en": "; ", "fr": "\u00a0; ", "ar": "؛ "},
    "colon": {"en": ": ", "fr": "\u00a0: ", "ar": ": "},
    "yes": {"en": "yes", "fr": "oui", "ar": "نعم"},
    "no": {"en": "no", "fr": "non", "ar": "لا"},
    "command": {"en": "From a terminal", "fr": "En ligne de commande", "ar": "من سطر الأوامر"},
}

KINDS = {
    "source": {"en": "layer or table", "fr": "couche ou table", "ar": "طبقة أو جدول"},
    "vector": {"en": "layer", "fr": "couche", "ar": "طبقة"},
    "multilayer": {"en": "several layers", "fr": "plusieurs couches", "ar": "عدة طبقات"},
    "field": {"en": "field", "fr": "champ", "ar": "حقل"},
    "string": {"en": "text", "fr": "texte", "ar": "نص"},
    "enum": {"en": "choice", "fr": "choix", "ar": "اختيار"},
    "number": {"en": "number", "fr": "nombre", "ar": "عدد"},
    "boolean": {"en": "yes or no", "fr": "oui ou non", "ar": "نعم أو لا"},
    "file": {"en": "file", "fr": "fichier", "ar": "ملف"},
    "folderDestination": {"en": "folder to write", "fr": "dossier à écrire", "ar": "مجلد للكتابة"},
    "expression": {"en": "expression", "fr": "expression", "ar": "تعبير"},
    "matrix": {"en": "table of values", "fr": "tableau de valeurs", "ar": "جدول قيم"},
    "color": {"en": "colour", "fr": "couleur", "ar": "لون"},
    "crs": {"en": "coordinate reference system", "fr": "système de coordonnées", "ar": "نظام إحداثيات"},
    "sink": {"en": "layer or table to write", "fr": "couche ou table à écrire", "ar": "طبقة أو جدول للكتابة"},
    "fileDestination": {"en": "file to write", "fr": "fichier à écrire", "ar": "ملف للكتابة"},
    "outputString": {"en": "text", "fr": "texte", "ar": "نص"},
    "outputNumber": {"en": "number", "fr": "nombre", "ar": "عدد"},
    "outputVector": {"en": "layer or table", "fr": "couche ou table", "ar": "طبقة أو جدول"},
    "outputFile": {"en": "file", "fr": "fichier", "ar": "ملف"},
    "outputHtml": {"en": "page", "fr": "page", "ar": "صفحة"},
    "outputFolder": {"en": "folder", "fr": "dossier", "ar": "مجلد"},
    "outputMultilayer": {"en": "several layers", "fr": "plusieurs couches", "ar": "عدة طبقات"},
    "outputBoolean": {"en": "yes or no", "fr": "oui ou non", "ar": "نعم أو لا"},
}
