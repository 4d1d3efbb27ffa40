package org.kdojo.userland.sysutils;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.ArrayList;
import java.util.List;
import org.kdojo.kernel.Errno;
import org.kdojo.kernel.ErrnoException;
import org.kdojo.kernel.fs.OpenFlags;
import org.kdojo.kernel.fs.Stat;
import org.kdojo.userland.Command;
import org.kdojo.userland.GetOpt;
import org.kdojo.userland.Out;
import org.kdojo.userland.Proc;

/** sysctl(8) of procps: the kernel's settings below /proc/sys, by dotted names. */
final class Sysctl implements Command {
    private static final String ROOT = "/proc/sys/";
    private static final int SYSTEM = 256;
    private static final int DEPRECATED = 257;
    private static final int DRY_RUN = 258;

    private Proc p;
    private boolean write;
    private boolean all;
    private boolean namesOnly;
    private boolean valuesOnly;
    private boolean noNewline;
    private boolean ignore;
    private boolean quiet;
    private boolean dryRun;
    private boolean load;
    private Pattern pattern;
    /** procps reports a read-only setting with whatever errno the last call left. */
    private static final Errno LEFT_OVER = Errno.EINVAL;

    @Override
    public int run(Proc proc) throws ErrnoException {
        p = proc;
        GetOpt options = new GetOpt(p, "bneNwfp::qoxaAXr:Vdh", GetOpt.flag("all", 'a'), GetOpt.flag("deprecated", DEPRECATED),
                GetOpt.flag("dry-run", DRY_RUN), GetOpt.flag("binary", 'b'), GetOpt.flag("ignore", 'e'), GetOpt.flag("names", 'N'),
                GetOpt.flag("values", 'n'), GetOpt.maybe("load", 'p'), GetOpt.flag("quiet", 'q'), GetOpt.flag("write", 'w'),
                GetOpt.flag("system", SYSTEM), GetOpt.with("pattern", 'r'), GetOpt.flag("help", 'h'), GetOpt.flag("version", 'V'));
        boolean system = false;
        List<String> files = new ArrayList<>();
        for (int option; (option = options.next()) != GetOpt.END; ) {
            switch (option) {
                case 'b' -> {
                    noNewline = true;
                    valuesOnly = true;
                }
                case 'n' -> valuesOnly = true;
                case 'e' -> ignore = true;
                case 'N' -> namesOnly = true;
                case 'w' -> write = true;
                case 'q' -> quiet = true;
                case 'a', 'A', 'X' -> all = true;
                case 'p', 'f' -> {
                    load = true;
                    if (options.argument() != null) {
                        files.add(options.argument());
                    }
                }
                case SYSTEM -> system = true;
                case DRY_RUN -> dryRun = true;
                case 'r' -> {
                    try {
                        pattern = Pattern.compile(options.argument());
                    } catch (PatternSyntaxException e) {
                        p.error("invalid regular expression: " + options.argument());
                        return 1;
                    }
                }
                case 'V' -> {
                    p.out().println("sysctl from procps-ng 4.0.2");
                    return 0;
                }
                case 'd', 'h', '?' -> {
                    p.out().print(USAGE);
                    return 0;
                }
                default -> {
                    continue;
                }
            }
        }
        List<String> operands = options.operands();
        if (all) {
            return walk("");
        }
        if (system) {
            return file("/etc/sysctl.conf");
        }
        if (load) {
            files.addAll(operands);
            if (files.isEmpty()) {
                files.add("/etc/sysctl.conf");
            }
            int status = 0;
            for (String file : files) {
                status |= file(file);
            }
            return status;
        }
        if (operands.isEmpty()) {
            p.err().print(USAGE);
            return 1;
        }
        return each(operands);
    }

    private int each(List<String> operands) {
        int status = 0;
        for (String operand : operands) {
            if (!write && operand.indexOf('=') < 0) {
                status |= read(operand);
            } else {
                int equals = operand.indexOf('=');
                if (equals <= 0) {
                    p.error("command line(0): invalid syntax, continuing...");
                    return 1;
                }
                status |= set(operand.substring(0, equals).strip(), operand.substring(equals + 1).strip(), false);
            }
        }
        return status;
    }

    /** Dots part the name; where the first separator is a slash, slashes do. */
    private static String path(String name) {
        int dot = name.indexOf('.');
        int slash = name.indexOf('/');
        if (slash >= 0 && (dot < 0 || slash < dot)) {
            return ROOT + name;
        }
        return ROOT + name.replace('/', '\0').replace('.', '/').replace('\0', '.');
    }

    private static String dotted(String path) {
        return path.substring(ROOT.length()).replace('.', '\0').replace('/', '.').replace('\0', '/');
    }

    private int read(String name) {
        String path = path(name);
        Stat stat;
        try {
            stat = p.sys().stat(path);
        } catch (ErrnoException e) {
            if (!ignore) {
                p.error("cannot stat " + path + ": " + e.text());
                return 1;
            }
            return 0;
        }
        return stat.isDir() ? walk(path.substring(ROOT.length())) : show(path, stat);
    }

    private int show(String path, Stat stat) {
        String name = dotted(path);
        if ((stat.mode() & 0444) == 0) {
            return 0;
        }
        if (pattern != null && !pattern.matcher(name).find()) {
            return 0;
        }
        if (namesOnly) {
            p.out().println(name);
            return 0;
        }
        try {
            String text = new Processes(p.sys()).text(path);
            String[] lines = (text.endsWith("\n") ? text.substring(0, text.length() - 1) : text).split("\n", -1);
            for (String line : lines) {
                p.out().print((valuesOnly ? "" : name + " = ") + line + (noNewline ? "" : "\n"));
            }
            return 0;
        } catch (ErrnoException e) {
            if (e.errno() == Errno.EACCES || e.errno() == Errno.EPERM) {
                p.error("permission denied on key '" + name + "'");
            } else {
                p.error("reading key \"" + name + "\": " + e.text());
            }
            return e.errno() == Errno.EIO ? 0 : 1;
        }
    }

    private int walk(String below) {
        int status = 0;
        String directory = ROOT + below;
        List<String> names = new ArrayList<>(new Processes(p.sys()).names(directory));
        names.sort(null);
        for (String name : names) {
            String path = (directory.endsWith("/") ? directory : directory + "/") + name;
            try {
                Stat stat = p.sys().stat(path);
                status |= stat.isDir() ? walk(path.substring(ROOT.length())) : show(path, stat);
            } catch (ErrnoException e) {
                status = 1;
            }
        }
        return status;
    }

    private int set(String name, String value, boolean lenient) {
        String path = path(name);
        String key = dotted(path);
        Stat stat;
        try {
            stat = p.sys().stat(path);
        } catch (ErrnoException e) {
            if (!ignore) {
                p.error("cannot stat " + path + ": " + e.text());
                return 1;
            }
            return 0;
        }
        if ((stat.mode() & 0200) == 0) {
            p.error("setting key \"" + key + "\": " + LEFT_OVER.text());
            return 0;
        }
        if (stat.isDir()) {
            p.error("setting key \"" + key + "\": " + Errno.EISDIR.text());
            return 0;
        }
        if (!dryRun) {
            int fd;
            try {
                fd = p.sys().open(path, OpenFlags.O_WRONLY | OpenFlags.O_CREAT | OpenFlags.O_TRUNC, 0666);
            } catch (ErrnoException e) {
                boolean denied = e.errno() == Errno.EACCES || e.errno() == Errno.EPERM || e.errno() == Errno.EROFS;
                p.error(denied ? "permission denied on key \"" + key + "\"" + (lenient ? ", ignoring" : "")
                        : "setting key \"" + key + "\"" + (lenient ? ", ignoring" : "") + ": " + e.text());
                return lenient ? 0 : 1;
            }
            Out file = new Out(p.sys(), fd, Out.Buffering.FULL);
            file.print(value + "\n");
            file.flush();
            close(fd);
            if (file.failed()) {
                p.error("setting key \"" + key + "\"" + (lenient ? ", ignoring" : "") + ": " + file.error().text());
                return lenient ? 0 : 1;
            }
        }
        if (!quiet) {
            p.out().println(namesOnly ? key : valuesOnly ? value : key + " = " + value);
        }
        return 0;
    }

    private void close(int fd) {
        try {
            p.sys().close(fd);
        } catch (ErrnoException e) {
            return;
        }
    }

    /** {@code -name = value} may fail without harm. */
    private int file(String name) {
        String text;
        try {
            text = name.equals("-") ? org.kdojo.kernel.Text.of(p.in().readAll()) : new Processes(p.sys()).text(name);
        } catch (ErrnoException e) {
            p.error("cannot open \"" + name + "\": " + e.text());
            return 1;
        }
        int status = 0;
        int number = 0;
        for (String raw : text.split("\n")) {
            number++;
            String line = raw.strip();
            if (line.isEmpty() || line.startsWith("#") || line.startsWith(";")) {
                continue;
            }
            boolean lenient = line.startsWith("-");
            int equals = line.indexOf('=');
            if (equals <= 0) {
                p.error(name + "(" + number + "): invalid syntax, continuing...");
                continue;
            }
            String key = line.substring(lenient ? 1 : 0, equals).strip();
            if (pattern == null || pattern.matcher(key).find()) {
                status |= set(key, line.substring(equals + 1).strip(), lenient);
            }
        }
        return status;
    }

    private static final String USAGE = """

            Usage:
             sysctl [options] [variable[=value] ...]

            Options:
              -a, --all            display all variables
              -A                   alias of -a
              -X                   alias of -a
                  --deprecated     include deprecated parameters to listing
                  --dry-run        Print the key and values but do not write
              -b, --binary         print value without new line
              -e, --ignore         ignore unknown variables errors
              -N, --names          print variable names without values
              -n, --values         print only values of the given variable(s)
              -p, --load[=<file>]  read values from file
              -f                   alias of -p
                  --system         read values from all system directories
              -r, --pattern <expression>
                                   select setting that match expression
              -q, --quiet          do not echo variable set
              -w, --write          enable writing a value to variable
              -o                   does nothing
              -x                   does nothing
              -d                   alias of -h

             -h, --help     display this help and exit
             -V, --version  output version information and exit

            For more details see sysctl(8).
            """;
}
